let e={open:"انتخاب‌های حریم خصوصی شما"},l=t=>t(e);export{l as start};
