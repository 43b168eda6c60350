let e={open:"ستاسو د محرمیت خوښې"},l=t=>t(e);export{l as start};
