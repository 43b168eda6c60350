let n={confirm:"Beiðni um höfnun er virt",explain:"Slökkt er á auglýsingum og markaðssetningu eins og vafrinn þinn biður um.",choices:"Val þitt",dismiss:"Loka"},t=i=>i(n);export{t as start};
