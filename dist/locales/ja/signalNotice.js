let e={confirm:"オプトアウトの要求を尊重しました",explain:"ブラウザの要求どおり、広告とマーケティングはオフです。",choices:"選択",dismiss:"閉じる"},i=t=>t(e);export{i as start};
