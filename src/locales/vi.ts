import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'vi',
    direction: 'ltr',
    heading: 'Có ai vừa nói … cookie không?',
    body: [
      '{site} và các đối tác dùng cookie để cung cấp cho bạn dịch vụ tốt hơn, an toàn hơn, nhanh hơn và để hỗ trợ hoạt động của chúng tôi.',
      'Một số cookie là cần thiết để sử dụng, cải thiện dịch vụ của chúng tôi và bảo đảm dịch vụ hoạt động đúng.',
      'Chỉ khi bạn đồng ý, chúng tôi và các bên thứ ba mới lưu và đọc thêm thông tin trên thiết bị của bạn cho các mục đích sau: {categories}.',
      'Bạn có thể từ chối và có thể rút lại lựa chọn bất cứ lúc nào.',
    ],
    categories: {
      authentication: 'xác thực và bảo mật',
      preferences: 'tùy chọn cá nhân',
      analytics: 'phân tích',
      advertising: 'quảng cáo',
      marketing: 'tiếp thị',
    },
    accept: 'Chấp nhận tất cả cookie',
    refuse: 'Từ chối cookie không thiết yếu',
    more: 'Xem thêm về các lựa chọn của bạn.',
    policy: 'Chính sách quyền riêng tư',
    saved: 'Lựa chọn của bạn đã được lưu.',
    withdrawn: 'Sự đồng ý của bạn đã được rút lại.',
  },
  preferences: {
    heading: 'Cookie và các lựa chọn của bạn',
    intro:
      'Bật những gì bạn đồng ý và tắt những gì bạn không đồng ý. Bạn có thể quay lại đây bất cứ lúc nào.',
    technologies: [
      {
        name: 'Cookie',
        text: 'là các tệp nhỏ mà trang web lưu trong trình duyệt của bạn.',
      },
      {
        name: 'Pixel',
        text: 'là các đoạn mã nhỏ cho biết khi một trang hoặc email được xem.',
      },
      {
        name: 'Bộ nhớ cục bộ',
        text: 'lưu thông tin trong trình duyệt của bạn như cookie, nhưng không tự gửi đi.',
      },
    ],
    uses: {
      security: {
        name: 'Xác thực và bảo mật',
        text: 'Đăng nhập, bảo vệ tài khoản của bạn, ngăn thư rác và lạm dụng.',
      },
      functionality: {
        name: 'Chức năng',
        text: 'Hiện thông báo lỗi, chuyển tài khoản, đồng bộ các thẻ.',
      },
      preferences: {
        name: 'Tùy chọn cá nhân',
        text: 'Ghi nhớ ngôn ngữ, quốc gia và cài đặt của bạn.',
      },
      analytics: {
        name: 'Phân tích',
        text: 'Đếm lượt truy cập và xem các trang, liên kết được dùng thế nào.',
      },
      research: {
        name: 'Nghiên cứu và phát triển',
        text: 'Thử các thay đổi, tìm lỗi và ý tưởng mới.',
      },
      content: {
        name: 'Nội dung cá nhân hóa',
        text: 'Chọn bài viết và gợi ý theo những gì bạn đã xem.',
      },
      advertising: {
        name: 'Quảng cáo',
        text: 'Chọn quảng cáo theo những gì bạn làm ở đây và nơi khác, và đo hiệu quả của chúng.',
      },
      marketing: {
        name: 'Tiếp thị',
        text: 'Thực hiện các chiến dịch của chính chúng tôi trên web và qua email, và đo lường chúng.',
      },
      devices: {
        name: 'Cá nhân hóa giữa các thiết bị',
        text: 'Liên kết các thiết bị của bạn để dùng trên thiết bị này những gì biết được từ thiết bị kia.',
      },
    },
    parts: ['Những gì được sử dụng', 'Các lựa chọn của bạn', 'Có thể được sử dụng thế nào'],
    cookies: 'Từng cookie và bộ nhớ',
    allowed: 'Chỉ cho những gì ghi bên cạnh công tắc đang bật, và không cho gì khác.',
    blocking:
      'Bạn cũng có thể chặn cookie trong trình duyệt. Khi đó đăng nhập có thể không thành công và mỗi trang sẽ hỏi lại.',
    onlyHere: 'Các lựa chọn của bạn chỉ được lưu trong trình duyệt này.',
    always:
      'Luôn bật: không có nó bạn không thể đăng nhập và trang web không thể được giữ an toàn.',
    vendors: 'Trên trang này',
    save: 'Lưu',
    close: 'Đóng mà không thay đổi',
  },
  placeholder: {
    explain: 'Nội dung này đến từ {from}. Nó chưa được tải vì bạn chưa cho phép: {categories}.',
    load: 'Tải một lần: {title}',
    always: 'Luôn cho phép {vendor}',
    policy: 'Chính sách quyền riêng tư của {vendor}',
  },
  opener: {
    open: 'Cookie',
  },
  privacyChoices: {
    open: 'Lựa chọn quyền riêng tư của bạn',
  },
  signalNotice: {
    confirm: 'Yêu cầu từ chối đã được thực hiện',
    explain: 'Quảng cáo và tiếp thị đang tắt, như trình duyệt của bạn yêu cầu.',
    choices: 'Các lựa chọn của bạn',
    dismiss: 'Đóng',
  },
  notice: {
    untilRefused:
      'Cho đến khi bạn từ chối, {site} và các bên thứ ba lưu và đọc thông tin trên thiết bị của bạn cho các mục đích sau: {categories}.',
    sale: 'Cho đến lúc đó, thông tin cá nhân của bạn cũng có thể được bán cho bên thứ ba hoặc chia sẻ với họ để quảng cáo.',
    inUse:
      '{site} và các bên thứ ba lưu và đọc thông tin trên thiết bị của bạn cho các mục đích sau: {categories}.',
    nothingOn: 'Tại {site} không có gì đang bật mà bạn có thể từ chối.',
    off: 'Tắt, trừ khi bạn tự bật: {categories}.',
    change: 'Bạn có thể từ chối ngay và thay đổi lựa chọn bất cứ lúc nào.',
    signalUnlessAccepted:
      'Trình duyệt của bạn gửi {signals}. Chúng tôi tôn trọng điều đó và giữ tắt các mục sau, trừ khi bạn vẫn chấp nhận chúng ở đây: {categories}.',
    signalHonoured:
      'Trình duyệt của bạn gửi {signals}. Chúng tôi tôn trọng điều đó và giữ tắt các mục sau: {categories}.',
    partnersIfAccepted:
      'Nếu bạn chấp nhận tất cả, chúng tôi cũng chia sẻ thông tin với {partners}.',
    partnersUntilRefused:
      'Chúng tôi cũng chia sẻ thông tin với {partners}, cho đến khi bạn từ chối.',
    newPartners: 'Đã có thêm đối tác kể từ lần chọn trước của bạn.',
    partners: {
      other: '{count} đối tác kinh doanh',
    },
    exemptions: {
      preferences: 'tùy chọn cá nhân (giao diện trang)',
      analytics: 'phân tích (đếm lượt truy cập)',
    },
    exempt: 'Đã bật, và chỉ dành cho trang web này: {exemptions}. Từ chối cũng sẽ tắt phần này.',
    topic:
      'Trang này nói về một chủ đề nhạy cảm. Dù bạn chọn gì, ở đây các mục sau luôn tắt: {categories}.',
    keep: 'Giữ các cookie này',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Trình duyệt của bạn gửi {signals}. Điều đó được tôn trọng ở đây: quảng cáo và tiếp thị tắt, trừ khi bạn quyết định khác.',
    objected:
      'Tắt vì trình duyệt của bạn gửi {signals}. Nếu bạn bật mục này và lưu, lựa chọn của bạn sẽ thay thế tín hiệu trên trang web này.',
    overruled:
      'Trình duyệt của bạn gửi {signals}; bạn đã chọn khác cho trang web này. Tắt mục này để lại theo tín hiệu.',
    withAccount:
      'Khi bạn đăng nhập, lựa chọn được lưu cùng tài khoản của bạn, nếu không thì chỉ trong trình duyệt này.',
    sensitive:
      'Tắt trên trang này, dù bạn chọn gì, vì trang nói về một chủ đề nhạy cảm. Lựa chọn của bạn cho các trang khác vẫn giữ nguyên.',
    partners: {
      heading: 'Cho phép chia sẻ thêm thông tin với đối tác kinh doanh',
      scope: 'Điều này chỉ bao gồm các quan hệ đối tác được mô tả ở đây.',
      delay:
        'Khi tắt, trình duyệt của bạn ngừng gửi ngay. Đối tác làm việc trên máy chủ có thể cần chút thời gian, và những gì đã gửi không thể lấy lại.',
      list: {
        other: 'Tất cả {count} đối tác',
      },
      updated: 'Cập nhật lần cuối',
      added: 'Trong danh sách này từ',
      role: 'Vai trò',
      roles: {
        controller: 'Tự quyết định thông tin được xử lý thế nào (bên kiểm soát)',
        processor: 'Chỉ làm theo chỉ dẫn của chúng tôi (bên xử lý)',
      },
      shares: 'Được chia sẻ',
      sharesNot: 'Không được chia sẻ',
      use: 'Mục đích được phép',
      regions: 'Bạn quyết định tại',
      regionNames: {
        '*': 'Mọi khu vực',
        EEA: 'Khu vực Kinh tế châu Âu',
        EFTA: 'Iceland, Liechtenstein, Na Uy và Thụy Sĩ',
        none: 'Không khu vực nào: các mục ở trên quyết định',
      },
      byCategory: 'Ở nơi bạn đang ở, các mục ở trên quyết định.',
      policy: 'Chính sách quyền riêng tư của {partner}',
      optOut: 'Phản đối trực tiếp với {partner}',
      approved:
        'Mỗi đối tác chỉ được dùng những gì được chia sẻ cho mục đích được phép ghi trong mục của mình.',
    },
    industry: {
      heading: 'Trang từ chối của ngành quảng cáo',
      text: 'Với trang web này, các công tắc ở trên là đủ. Các công cụ này của bên khác có phạm vi rộng hơn.',
      checked: 'kiểm tra ngày {date}',
      retired: 'đóng ngày {date}, không còn tác dụng',
    },
  },
  cookies: {
    columns: ['Tên', 'Của ai', 'Để làm gì', 'Loại', 'Bao lâu'],
    thisSite: 'Trang web này',
    choice: 'Lưu các lựa chọn của bạn',
    embeds: 'Lưu những bên có phim, bản đồ và bài đăng mà bạn luôn cho phép',
    untilNextChoice: 'Cho đến lần chọn tiếp theo của bạn',
    days: {
      other: '{count} ngày',
    },
    unknown: '–: không biết chắc. * thay cho ký tự bất kỳ.',
  },
};
