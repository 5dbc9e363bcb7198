#include "tests/support/office_sheet.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <random>

namespace sohoa::test {

namespace {

constexpr double pointInMillimetres = 25.4 / 72;

const QStringList superiors = {"ỦY BAN NHÂN DÂN TỈNH HẢI SƠN", "UBND HUYỆN LONG PHÚ", "BỘ NỘI VỤ", "TỔNG CỤC THỐNG KÊ",
                               "ĐẠI HỌC QUỐC GIA"};
const QStringList agencies = {"SỞ Y TẾ",
                              "BỆNH VIỆN MẮT TRUNG ƯƠNG",
                              "TRUNG TÂM LƯU TRỮ LỊCH SỬ",
                              "SỞ TÀI CHÍNH",
                              "VĂN PHÒNG",
                              "PHÒNG NỘI VỤ",
                              "BAN QUẢN LÝ RỪNG PHÒNG HỘ",
                              "CỤC THUẾ"};
const QStringList types = {"QUYẾT ĐỊNH", "THÔNG BÁO", "BÁO CÁO", "KẾ HOẠCH", "TỜ TRÌNH", "GIẤY MỜI", "KHẨN CẤP"};
const QStringList subjects = {
    "Về mật độ xây dựng tại khu dân cư phía Nam thị trấn",  "Về việc bảo mật tài khoản thư điện tử công vụ",
    "Phê duyệt dự án trồng rừng và nuôi ong lấy mật",       "Về việc thu hồi đất để làm đường liên xã",
    "Tổ chức Hội nghị tổng kết công tác văn thư, lưu trữ",  "Về phòng, chống dịch bệnh trên địa bàn huyện",
    "Về việc thu hồi tài liệu hướng dẫn đã hết hiệu lực",   "Bổ nhiệm Trưởng phòng Hành chính - Quản trị",
    "Kết quả kiểm tra trật tự, vệ sinh môi trường quý III", "Về việc báo mất giấy tờ của ông Trần Văn Mạt"};
const QStringList sentences = {
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
    "Xét đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 45/TTr-PNV,",
    "Mật độ dân số của các xã ven biển tăng đều trong năm năm qua và tập trung ở khu vực chợ.",
    "Các đơn vị có trách nhiệm bảo mật thông tin cá nhân của người dân theo quy định của pháp luật.",
    "Sản lượng mật ong đạt 12.500 lít, tăng 8 % so với cùng kỳ năm trước.",
    "Tài liệu thu hồi được lập danh mục, đóng gói và chuyển về kho trước ngày 30 tháng 11.",
    "Công chức được phân công chịu trách nhiệm theo dõi, đôn đốc và báo cáo kết quả thực hiện hằng tuần.",
    "Kinh phí thực hiện lấy từ nguồn ngân sách nhà nước được giao và các nguồn hợp pháp khác.",
    "Yêu cầu thủ trưởng các cơ quan, đơn vị khẩn trương tổ chức thực hiện những nội dung nêu trên.",
    "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh kịp thời để được hướng dẫn.",
    "Đối với hộ bị mất nhà ở, Ủy ban nhân dân xã bố trí nơi tạm cư và hỗ trợ lương thực.",
    "Bảng tổng hợp số liệu kèm theo là một phần không tách rời của văn bản này."};
const QStringList cells = {"STT",  "Tên xã", "Mật độ",   "Ghi chú", "Diện tích", "Mất",      "KHẨN", "Mặt",
                           "12,5", "1.204",  "Long Tân", "Đạt",     "Có",        "An Thạnh", "TỔNG", "MẬT ĐỘ"};

class Sheet {
  public:
    explicit Sheet(const OfficeSheet& sheet)
        : sheet_(sheet),
          dots_(sheet.dpi / 25.4),
          random_(sheet.seed),
          page_(int(std::lround(210 * dots_)), int(std::lround(sheetHeight * dots_)), QImage::Format_RGB32) {
        page_.fill(QColor(248, 247, 243));
    }

    QImage painted() {
        QPainter painter(&page_);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter_ = &painter;
        header();
        title();
        double y = sheet_.table ? table() : sheet_.arrival ? 100 : 88;
        while (y < sheetHeight - 14)
            y = paragraph(any(sentences), y) + 2;
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        if (sheet_.arrival) arrival();
        if (sheet_.seal) seal();
        return page_;
    }

  private:
    QString any(const QStringList& list) {
        return list.at(std::uniform_int_distribution<int>(0, int(list.size()) - 1)(random_));
    }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(random_); }

    QFont font(double points, bool bold = false, bool italic = false) const {
        QFont font(sheet_.font);
        font.setPixelSize(int(std::lround(points * pointInMillimetres * dots_)));
        font.setBold(bold);
        font.setItalic(italic);
        return font;
    }

    void centred(const QString& text, double x0, double x1, double y, const QFont& font) {
        painter_->setFont(font);
        painter_->setPen(QColor(25, 25, 28));
        painter_->drawText(QRectF(x0 * dots_, y * dots_, (x1 - x0) * dots_, 12 * dots_),
                           Qt::AlignHCenter | Qt::AlignTop, text);
    }

    void rule(double x0, double x1, double y) {
        painter_->setPen(QPen(QColor(25, 25, 28), 0.25 * dots_));
        painter_->drawLine(QPointF(x0 * dots_, y * dots_), QPointF(x1 * dots_, y * dots_));
    }

    void header() {
        centred(any(superiors), 25, 100, 20, font(12));
        centred(any(agencies), 25, 100, 25.4, font(12, true));
        rule(50, 75, 32.5);
        centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 100, 200, 20, font(12, true));
        centred("Độc lập - Tự do - Hạnh phúc", 100, 200, 25.4, font(13, true));
        rule(118, 182, 32.5);
        centred(QString("Số: %1/QĐ-UBND").arg(10 + upTo(900)), 25, 100, 36, font(13));
        centred(QString("Hải Sơn, ngày %1 tháng %2 năm 2023").arg(10 + upTo(17)).arg(3 + upTo(8)), 105, 195, 36,
                font(13, false, true));
    }

    void title() {
        if (sheet_.letter) {
            centred("V/v " + any(subjects).left(28), 25, 100, 44, font(12));
            centred("Kính gửi: " + any(agencies), 60, 200, 62, font(14));
        } else {
            centred(any(types), 30, 190, 48, font(14, true));
            centred(any(subjects), 30, 190, 55, font(14, true));
            rule(95, 125, 64);
        }
    }

    double paragraph(const QString& text, double y) {
        painter_->setFont(font(14));
        painter_->setPen(QColor(25, 25, 28));
        const QRectF place(30 * dots_, y * dots_, 163 * dots_, 100 * dots_);
        QRectF used;
        painter_->drawText(place, Qt::TextWordWrap | Qt::AlignJustify, "        " + text, &used);
        return used.bottom() / dots_;
    }

    double table() {
        constexpr double top = 68, row = 8.5, left = 30, column = 27;
        painter_->setFont(font(12));
        for (int y = 0; y < 5; ++y)
            for (int x = 0; x < 6; ++x) {
                const QRectF cell((left + x * column) * dots_, (top + y * row) * dots_, column * dots_, row * dots_);
                painter_->setPen(QPen(QColor(25, 25, 28), 0.25 * dots_));
                painter_->drawRect(cell);
                painter_->drawText(cell, Qt::AlignCenter, any(cells));
            }
        return top + 5 * row + 4;
    }

    QColor inkOfOffice() const { return sheet_.black ? QColor(60, 60, 62) : QColor(216, 62, 70); }

    void arrival() {
        const QColor ink = inkOfOffice();
        painter_->save();
        painter_->translate(middleOfArrival * dots_);
        painter_->rotate(upTo(40) / 10.0 - 2);
        painter_->setPen(QPen(ink, 0.4 * dots_));
        const auto box = [&](double x0, double y0, double x1, double y1) {
            return QRectF(x0 * dots_, y0 * dots_, (x1 - x0) * dots_, (y1 - y0) * dots_);
        };
        painter_->drawRect(box(-25, -17, 25, 17));
        for (const double y : {-11.0, 2.0, 9.5})
            painter_->drawLine(QPointF(-25 * dots_, y * dots_), QPointF(25 * dots_, y * dots_));
        painter_->drawLine(QPointF(-7 * dots_, -11 * dots_), QPointF(-7 * dots_, 2 * dots_));
        painter_->setFont(font(9, true));
        painter_->drawText(box(-25, -17, 25, -11), Qt::AlignCenter, any(agencies));
        painter_->setFont(font(16, true));
        painter_->drawText(box(-25, -11, -7, 2), Qt::AlignCenter, "ĐẾN");
        painter_->setFont(font(11));
        painter_->drawText(box(-6, -11, 25, -4.5), Qt::AlignVCenter, "Số: ..................");
        painter_->drawText(box(-6, -4.5, 25, 2), Qt::AlignVCenter, "Ngày: ..............");
        painter_->drawText(box(-24, 2, 25, 9.5), Qt::AlignVCenter, "Chuyển: ..........................");
        painter_->drawText(box(-24, 9.5, 25, 17), Qt::AlignVCenter, "Số và ký hiệu HS: ..............");
        painter_->restore();
    }

    void seal() {
        painter_->save();
        painter_->translate(middleOfSeal * dots_);
        painter_->rotate(upTo(30) - 15);
        painter_->setPen(QPen(inkOfOffice(), 0.6 * dots_));
        painter_->setBrush(Qt::NoBrush);
        painter_->drawEllipse(QPointF(), 18 * dots_, 18 * dots_);
        painter_->drawEllipse(QPointF(), 11.5 * dots_, 11.5 * dots_);
        painter_->setFont(font(11, true));
        const QString around = "TỈNH HẢI SƠN * ỦY BAN NHÂN DÂN HUYỆN * ";
        for (int i = 0; i < around.size(); ++i) {
            painter_->save();
            painter_->rotate(360.0 * i / double(around.size()));
            painter_->drawText(QRectF(-3 * dots_, -17 * dots_, 6 * dots_, 5 * dots_), Qt::AlignCenter,
                               around.mid(i, 1));
            painter_->restore();
        }
        painter_->setFont(font(10, true));
        painter_->drawText(QRectF(-11 * dots_, -5 * dots_, 22 * dots_, 10 * dots_), Qt::AlignCenter | Qt::TextWordWrap,
                           any({"SỞ Y TẾ", "SỞ TÀI CHÍNH", "VĂN PHÒNG", "BỆNH VIỆN MẮT"}));
        painter_->restore();
    }

    const OfficeSheet& sheet_;
    double dots_;
    std::mt19937 random_;
    QImage page_;
    QPainter* painter_ = nullptr;
};

// What the lamp and the sensor add: a little softness, a little grain.
void addGrain(QImage& page, int depth, std::mt19937& random) {
    std::vector<int> grain(4096);
    std::normal_distribution<double> spread(0, depth);
    for (int& g : grain)
        g = int(std::lround(spread(random)));
    std::size_t at = 0;
    for (int y = 0; y < page.height(); ++y) {
        uchar* line = page.scanLine(y);
        at = random() % grain.size();
        const int bytes = page.width() * page.depth() / 8;
        for (int x = 0; x < bytes; ++x)
            line[x] = uchar(std::clamp(line[x] + grain[at = (at + 1) % grain.size()], 0, 255));
    }
}

void asCopier(QImage& gray, std::mt19937& random) {
    for (int y = 0; y < gray.height(); ++y) {
        uchar* line = gray.scanLine(y);
        for (int x = 0; x < gray.width(); ++x)
            line[x] = uchar(std::clamp(int((line[x] - 128) * 2.2 + 150), 0, 255));
    }
    std::uniform_int_distribution<int> px(0, gray.width() - 4), py(0, gray.height() - 4), size(1, 3);
    for (int i = 0; i < 400; ++i) {
        const int x = px(random), y = py(random), s = size(random);
        for (int dy = 0; dy < s; ++dy)
            std::fill_n(gray.scanLine(y + dy) + x, s, uchar(20));
    }
}

QImage turned(const QImage& page, double degrees) {
    QImage paper(page.size(), page.format());
    paper.fill(QColor(248, 247, 243));
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(page.width() / 2.0, page.height() / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-page.width() / 2.0, -page.height() / 2.0), page);
    return paper;
}

}  // namespace

QImage paint(const OfficeSheet& sheet) { return Sheet(sheet).painted(); }

void strikeThrough(QImage& page, double dots, QPointF middle, double length, std::uint32_t seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> sway(-2.5, 2.5);
    QPainterPath path(QPointF((middle.x() - length / 2) * dots, (middle.y() + sway(random)) * dots));
    for (double x = -length / 2; x < length / 2; x += 6) {
        const auto point = [&](double dx) {
            return QPointF((middle.x() + x + dx) * dots, (middle.y() + sway(random)) * dots);
        };
        const QPointF a = point(2), b = point(4), c = point(6);
        path.cubicTo(a, b, c);
    }
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(30, 50, 150), 0.5 * dots, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

QImage scanned(QImage page, const Scanning& how) {
    std::mt19937 random(how.seed);
    if (how.skewDegrees != 0) page = turned(page, how.skewDegrees);
    if (how.quarters != 0) page = page.transformed(QTransform().rotate(90 * how.quarters));
    if (how.scan == Scan::Color) {
        addGrain(page, 3, random);
        return page;
    }
    page = page.convertToFormat(QImage::Format_Grayscale8);
    addGrain(page, 4, random);
    if (how.scan == Scan::Photocopy) asCopier(page, random);
    if (how.scan == Scan::Bilevel) {
        QImage bilevel(page.size(), QImage::Format_Mono);
        bilevel.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        bilevel.fill(0);
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                if (page.constScanLine(y)[x] < 175) bilevel.setPixel(x, y, 1);
        return bilevel;
    }
    return page;
}

bool writeScan(const QImage& page, int dpi, const std::filesystem::path& file) {
    QImage image = page;
    image.setDotsPerMeterX(int(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(int(std::lround(dpi / 0.0254)));
    return image.save(QString::fromStdString(file.string()), "PNG", 95);
}

}  // namespace sohoa::test
