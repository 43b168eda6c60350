let e={open:"개인정보 보호 선택"},l=t=>t(e);export{l as start};
