let a={open:"Vaša voľba súkromia"},e=t=>t(a);export{e as start};
