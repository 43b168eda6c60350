let t={open:"Ang Iyong Mga Pagpipilian sa Privacy"},e=a=>a(t);export{e as start};
