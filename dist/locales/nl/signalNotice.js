let t={confirm:"Opt-outverzoek gehonoreerd",explain:"Advertenties en marketing staan uit, zoals uw browser vraagt.",choices:"Uw keuzes",dismiss:"Sluiten"},r=e=>e(t);export{r as start};
