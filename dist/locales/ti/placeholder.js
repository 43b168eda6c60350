let t={explain:"እዚ ትሕዝቶ ካብ {from} ይመጽእ። ነዚ ስለ ዘይፈቐድኩም ኣይተጻዕነን፦ {categories}።",load:"ሓደ ግዜ ጽዓኑ፦ {title}",always:"ኩሉ ግዜ ፍቐዱ፦ {vendor}",policy:"ፖሊሲ ብሕትውና፦ {vendor}"},l=e=>e(t);export{l as start};
