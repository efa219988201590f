package id.laju.umum;

import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.executor.resultset.ResultSetHandler;

/** Rows into records of one kind; what it cannot read so, it leaves to MyBatis. */
class BarisRecord implements ResultSetHandler {

    private final Class<?> jenis;
    private final PerkataanRecord perkataan;
    private final ResultSetHandler biasa;

    BarisRecord(Class<?> jenis, PerkataanRecord perkataan, ResultSetHandler biasa) {
        this.jenis = jenis;
        this.perkataan = perkataan;
        this.biasa = biasa;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <E> List<E> handleResultSets(Statement pernyataan) throws SQLException {
        ResultSet baris = pernyataan.getResultSet();
        SusunanRecord susunan = baris == null ? null : perkataan.susunan(jenis, kolom(baris.getMetaData()), baris);
        return susunan == null ? biasa.handleResultSets(pernyataan) : (List<E>) semua(baris, susunan);
    }

    private static List<String> kolom(ResultSetMetaData judul) throws SQLException {
        List<String> hasil = new ArrayList<>(judul.getColumnCount());
        for (int i = 1; i <= judul.getColumnCount(); i++) {
            hasil.add(judul.getColumnLabel(i));
        }
        return hasil;
    }

    private static List<Object> semua(ResultSet baris, SusunanRecord susunan) throws SQLException {
        try (baris) {
            List<Object> hasil = new ArrayList<>();
            while (baris.next()) {
                hasil.add(susunan.baca(baris));
            }
            return hasil;
        }
    }

    @Override
    public <E> Cursor<E> handleCursorResultSets(Statement pernyataan) throws SQLException {
        return biasa.handleCursorResultSets(pernyataan);
    }

    @Override
    public void handleOutputParameters(CallableStatement panggilan) throws SQLException {
        biasa.handleOutputParameters(panggilan);
    }
}
