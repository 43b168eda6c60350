let e={open:"خيارات خصوصيتك"},l=t=>t(e);export{l as start};
