package id.laju.umum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.executor.parameter.ParameterHandler;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;

/**
 * Our statements, whose rows are records. MyBatis compares the name of each argument with the name of each column again for every row, which
 * was a seventh of the processor time of a case; here this is done once for each list of columns.
 */
class PerkataanRecord extends Configuration {

    private record Judul(Class<?> jenis, List<String> kolom) {
    }

    private final Map<Judul, Optional<SusunanRecord>> susunan = new ConcurrentHashMap<>();

    @Override
    public ResultSetHandler newResultSetHandler(Executor pelaksana, MappedStatement perkataan, RowBounds batas, ParameterHandler isian, ResultHandler penerima, BoundSql sql) {
        ResultSetHandler biasa = super.newResultSetHandler(pelaksana, perkataan, batas, isian, penerima, sql);
        boolean semua = batas == RowBounds.DEFAULT && penerima == null && perkataan.getResultMaps().size() == 1;
        return semua && polos(perkataan.getResultMaps().get(0)) ? new BarisRecord(perkataan.getResultMaps().get(0).getType(), this, biasa) : biasa;
    }

    private boolean polos(ResultMap peta) {
        return peta.getType().isRecord() && peta.getResultMappings().isEmpty() && peta.getDiscriminator() == null
                && peta.getType().getDeclaredConstructors().length == 1 && !getTypeHandlerRegistry().hasTypeHandler(peta.getType());
    }

    /** @return null when MyBatis has to look for itself */
    SusunanRecord susunan(Class<?> jenis, List<String> kolom, ResultSet baris) throws SQLException {
        Judul judul = new Judul(jenis, kolom);
        Optional<SusunanRecord> ada = susunan.get(judul);
        if (ada == null) {
            ada = Optional.ofNullable(SusunanRecord.dari(jenis, kolom, baris, getTypeHandlerRegistry()));
            susunan.put(judul, ada);
        }
        return ada.orElse(null);
    }
}
