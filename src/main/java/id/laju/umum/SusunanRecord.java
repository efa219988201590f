package id.laju.umum;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandler;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.apache.ibatis.type.UnknownTypeHandler;

/** Which column goes into which argument of a record. */
final class SusunanRecord {

    private record Isian(int kolom, TypeHandler<?> pembaca) {
    }

    private final Constructor<?> pembuat;
    private final List<Isian> isian = new ArrayList<>();

    private SusunanRecord(Constructor<?> pembuat) {
        this.pembuat = pembuat;
        pembuat.setAccessible(true);
    }

    /** @return null when MyBatis has to look for itself */
    static SusunanRecord dari(Class<?> jenis, List<String> kolom, ResultSet baris, TypeHandlerRegistry pembaca) throws SQLException {
        SusunanRecord hasil = new SusunanRecord(jenis.getDeclaredConstructors()[0]);
        for (RecordComponent isi : jenis.getRecordComponents()) {
            int ke = ke(isi.getName(), kolom);
            TypeHandler<?> cara = ke == 0 ? null : pembaca.getTypeHandler(isi.getType(), JdbcType.forCode(baris.getMetaData().getColumnType(ke)));
            if (cara == null || cara instanceof UnknownTypeHandler) {
                return null;
            }
            hasil.isian.add(new Isian(ke, cara));
        }
        return hasil;
    }

    /** Counted from 1; 0 when there is none. */
    private static int ke(String isi, List<String> kolom) {
        for (int i = 0; i < kolom.size(); i++) {
            if (kolom.get(i).replace("_", "").equalsIgnoreCase(isi)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** @return null for a row in which nothing stands, as MyBatis has it */
    Object baca(ResultSet baris) throws SQLException {
        Object[] nilai = new Object[isian.size()];
        for (int i = 0; i < nilai.length; i++) {
            nilai[i] = isian.get(i).pembaca().getResult(baris, isian.get(i).kolom());
        }
        return Arrays.stream(nilai).allMatch(Objects::isNull) ? null : buat(nilai);
    }

    private Object buat(Object[] nilai) {
        try {
            return pembuat.newInstance(nilai);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalStateException("A row does not fit into " + pembuat.getDeclaringClass().getName(), e);
        }
    }
}
