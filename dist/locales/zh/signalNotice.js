let e={confirm:"已遵从退出请求",explain:"按照您浏览器的要求，广告和营销已关闭。",choices:"您的选择",dismiss:"关闭"},i=t=>t(e);export{i as start};
