let t={explain:"이 콘텐츠의 출처는 {from}입니다. 다음을 허용하지 않아 불러오지 않았습니다: {categories}.",load:"한 번 불러오기: {title}",always:"항상 허용: {vendor}",policy:"개인정보 처리방침: {vendor}"},l=e=>e(t);export{l as start};
