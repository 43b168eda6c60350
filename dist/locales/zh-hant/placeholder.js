let t={explain:"此內容來自{from}。由於您尚未允許以下類別，它沒有載入：{categories}。",load:"載入一次：{title}",always:"一律允許：{vendor}",policy:"隱私權政策：{vendor}"},l=e=>e(t);export{l as start};
