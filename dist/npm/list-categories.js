//! LICENSES.txt
import{b as e}from"./looks.js";let t=t=>{let l=new Map(Object.entries(e.categories)),o=t.map(e=>l.get(e)??e);return new Intl.ListFormat(e.language).format(o).toLowerCase()};export{t as l};
