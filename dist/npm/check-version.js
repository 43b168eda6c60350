//! LICENSES.txt
import{v as o}from"./index2.js";function t({page:t,tell:e}){t.version!==o&&e("version-mismatch",`${o}, not ${t.version}`)}export{t as c};
