pragma Singleton
import QtQuick

// What the record fields (Nghị định 30/2020 Phụ lục VI, edXML) are called on the screen.
QtObject {
    function label(name: string): string {
        switch (name) {
        case "Code": return qsTr("Số, ký hiệu");
        case "CodeNumber": return qsTr("Số");
        case "CodeNotation": return qsTr("Ký hiệu");
        case "IssuedDate": return qsTr("Ngày ban hành");
        case "Place": return qsTr("Địa danh");
        case "OrganizationInCharge": return qsTr("Cơ quan chủ quản");
        case "OrganName": return qsTr("Cơ quan ban hành");
        case "TypeName": return qsTr("Loại văn bản");
        case "Subject": return qsTr("Trích yếu nội dung");
        case "Competence": return qsTr("Quyền hạn ký");
        case "Position": return qsTr("Chức vụ người ký");
        case "FullName": return qsTr("Họ và tên người ký");
        case "ToPlaces": return qsTr("Nơi nhận");
        case "Priority": return qsTr("Mức độ khẩn");
        case "Secrecy": return qsTr("Độ mật");
        case "PageAmount": return qsTr("Số trang");
        case "ArrivalNumber": return qsTr("Số đến");
        case "ArrivalDate": return qsTr("Ngày đến");
        case "Language": return qsTr("Ngôn ngữ");
        }
        return name;
    }

    function value(name: string, text: string): string {
        if (name === "Priority")
            return text === "0" ? qsTr("Thường") : StateWords.urgency(Number(text)) || text;
        if (name === "Language" && (text === "vi" || text === "vie" || text === "Tiếng Việt"))
            return qsTr("Tiếng Việt");
        return text;
    }
}
