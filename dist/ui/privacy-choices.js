//! LICENSES.txt
let e=()=>{};export{e as start};
