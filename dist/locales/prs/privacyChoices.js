let e={open:"انتخاب‌های محرمیت شما"},l=t=>t(e);export{l as start};
