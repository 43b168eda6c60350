//! LICENSES.txt
let o={open:"Cookies"};export{o};
