let e={open:"ಕುಕೀಗಳು"},l=t=>t(e);export{l as start};
