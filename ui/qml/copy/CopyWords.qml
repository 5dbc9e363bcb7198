pragma Singleton
import QtQuick

// What papers and forms of copy are called.
QtObject {
    function source(source: string): string {
        switch (source) {
        case "ban-goc": return qsTr("Bản gốc");
        case "ban-chinh": return qsTr("Bản chính");
        case "ban-sao-y": return qsTr("Bản sao y");
        }
        return qsTr("Chưa nói là bản nào");
    }
    function whatItIs(source: string): string {
        switch (source) {
        case "ban-goc": return qsTr("Người có thẩm quyền ký trực tiếp trên chính tờ giấy này");
        case "ban-chinh": return qsTr("Làm từ bản có chữ ký trực tiếp, có dấu đỏ của cơ quan ban hành");
        case "ban-sao-y": return qsTr("Bản sao đã được chứng thực, có chữ SAO Y và dấu của nơi sao");
        }
        return "";
    }
    function symbol(source: string): string {
        return source === "ban-goc" ? "paper-signed" : source === "ban-chinh" ? "paper-stamped" : "copy";
    }
    function formNote(form: string): string {
        switch (form) {
        case "sao-y": return qsTr("Sao đầy đủ cả văn bản");
        case "sao-luc": return qsTr("Sao đầy đủ từ bản sao y");
        case "trich-sao": return qsTr("Chỉ sao những trang được chọn");
        }
        return "";
    }
    // printed: the form's name; pages: "" for all.
    function withPages(printed: string, pages: string): string {
        return pages ? qsTr("%1, trang %2").arg(printed).arg(pages) : printed;
    }
}
