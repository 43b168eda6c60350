//! LICENSES.txt
let t=t=>t.replace(/^custom:/,"").replace(/:.*/,"");export{t as v};
