let t={open:"Chaguo Zako za Faragha"},e=a=>a(t);export{e as start};
