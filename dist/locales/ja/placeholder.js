let t={explain:"このコンテンツの提供元は{from}です。次が許可されていないため、読み込んでいません：{categories}。",load:"一度だけ読み込む：{title}",always:"常に許可：{vendor}",policy:"プライバシーポリシー：{vendor}"},l=e=>e(t);export{l as start};
