let t={explain:"此内容来自{from}。由于您尚未允许以下类别，它没有加载：{categories}。",load:"加载一次：{title}",always:"始终允许：{vendor}",policy:"隐私政策：{vendor}"},l=e=>e(t);export{l as start};
