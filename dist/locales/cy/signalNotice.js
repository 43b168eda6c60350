let i={confirm:"Cais i optio allan wedi’i barchu",explain:"Mae hysbysebu a marchnata i ffwrdd, fel y mae eich porwr yn gofyn.",choices:"Eich dewisiadau",dismiss:"Cau"},e=a=>a(i);export{e as start};
