package id.laju.layanan;

import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.springframework.stereotype.Component;

/** Columns of type text[] as lists of strings. */
@Component
@MappedTypes(List.class)
class DaftarTeksHandler extends BaseTypeHandler<List<String>> {

    @Override
    public void setNonNullParameter(PreparedStatement perintah, int tempat, List<String> nilai, JdbcType jenis) throws SQLException {
        perintah.setArray(tempat, perintah.getConnection().createArrayOf("text", nilai.toArray()));
    }

    @Override
    public List<String> getNullableResult(ResultSet hasil, String kolom) throws SQLException {
        return baca(hasil.getArray(kolom));
    }

    @Override
    public List<String> getNullableResult(ResultSet hasil, int kolom) throws SQLException {
        return baca(hasil.getArray(kolom));
    }

    @Override
    public List<String> getNullableResult(CallableStatement perintah, int kolom) throws SQLException {
        return baca(perintah.getArray(kolom));
    }

    private static List<String> baca(Array larik) throws SQLException {
        return larik == null ? null : List.of((String[]) larik.getArray());
    }
}
