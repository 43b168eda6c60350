let e={confirm:"درخواست انصراف رعایت شد",explain:"اعلانات و بازاریابی خاموش است، چنان که براوزر شما می‌خواهد.",choices:"انتخاب‌های شما",dismiss:"بستن"},i=t=>t(e);export{i as start};
