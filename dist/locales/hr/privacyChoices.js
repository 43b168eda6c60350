let i={open:"Vaši izbori o privatnosti"},o=t=>t(i);export{o as start};
