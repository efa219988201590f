package id.laju.umum;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;

/** MyBatis knows no UUID of its own; PostgreSQL's driver does. */
@MappedTypes(UUID.class)
public class UuidTypeHandler extends BaseTypeHandler<UUID> {

    @Override
    public void setNonNullParameter(PreparedStatement ps, int i, UUID nilai, JdbcType jenis) throws SQLException {
        ps.setObject(i, nilai);
    }

    @Override
    public UUID getNullableResult(ResultSet rs, String kolom) throws SQLException {
        return rs.getObject(kolom, UUID.class);
    }

    @Override
    public UUID getNullableResult(ResultSet rs, int kolom) throws SQLException {
        return rs.getObject(kolom, UUID.class);
    }

    @Override
    public UUID getNullableResult(CallableStatement cs, int kolom) throws SQLException {
        return cs.getObject(kolom, UUID.class);
    }
}
