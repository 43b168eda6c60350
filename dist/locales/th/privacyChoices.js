let e={open:"ตัวเลือกความเป็นส่วนตัวของคุณ"},l=t=>t(e);export{l as start};
