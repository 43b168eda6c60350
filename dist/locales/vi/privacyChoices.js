let n={open:"Lựa chọn quyền riêng tư của bạn"},e=t=>t(n);export{e as start};
