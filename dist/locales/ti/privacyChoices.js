let e={open:"ምርጫታት ብሕትውናኹም"},l=t=>t(e);export{l as start};
