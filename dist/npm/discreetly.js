//! LICENSES.txt
import{p as e}from"./preset.js";let p=p=>(r,...s)=>e({...p,...r.rules?.topics[0]&&p.discreet})(r,...s);export{p as d};
