let i={open:"Jūsų privatumo pasirinkimai"},a=t=>t(i);export{a as start};
