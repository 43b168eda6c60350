let e={open:"আপনার গোপনীয়তার পছন্দ"},l=t=>t(e);export{l as start};
