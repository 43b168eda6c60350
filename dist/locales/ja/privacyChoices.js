let e={open:"プライバシーの選択"},l=t=>t(e);export{l as start};
