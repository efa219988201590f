package id.laju.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts below the pool what reaches PostgreSQL: commits, statements, and each part of a batch as a statement. */
final class SumberTerhitung extends DelegatingDataSource {

    private final HitunganSql hitungan;

    private SumberTerhitung(DataSource asli, HitunganSql hitungan) {
        super(asli);
        this.hitungan = hitungan;
    }

    /** Lets a pool that has not started yet take its connections from here. */
    static void pasang(HikariDataSource kolam, HitunganSql hitungan) {
        PGSimpleDataSource asli = new PGSimpleDataSource();
        asli.setUrl(kolam.getJdbcUrl());
        kolam.setDataSource(new SumberTerhitung(asli, hitungan));
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection asli = super.getConnection();
        return bungkus(Connection.class, asli, (cara, isi) -> sambungan(asli, cara, isi));
    }

    private Object sambungan(Connection asli, Method cara, Object[] isi) throws Throwable {
        Object hasil = panggil(asli, cara, isi);
        if (cara.getName().equals("commit")) {
            hitungan.transaksi();
        }
        String sql = isi != null && isi.length > 0 && isi[0] instanceof String s ? s : "";
        return switch (cara.getName()) {
            case "prepareStatement" -> bungkus(PreparedStatement.class, hasil, (c, i) -> perkataan(asli, hasil, sql, c, i));
            case "prepareCall" -> bungkus(CallableStatement.class, hasil, (c, i) -> perkataan(asli, hasil, sql, c, i));
            case "createStatement" -> bungkus(Statement.class, hasil, (c, i) -> perkataan(asli, hasil, "", c, i));
            default -> hasil;
        };
    }

    private Object perkataan(Connection asli, Object perkataan, String sql, Method cara, Object[] isi) throws Throwable {
        String nama = cara.getName();
        if (nama.equals("addBatch") || nama.startsWith("execute") && !nama.endsWith("Batch")) {
            hitungan.perkataan(isi != null && isi.length > 0 && isi[0] instanceof String s ? s : sql);
        }
        if (nama.startsWith("execute") && asli.getAutoCommit()) {
            hitungan.transaksi();
        }
        return panggil(perkataan, cara, isi);
    }

    private static Object panggil(Object asli, Method cara, Object[] isi) throws Throwable {
        try {
            return cara.invoke(asli, isi);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private interface Kerja {
        Object lakukan(Method cara, Object[] isi) throws Throwable;
    }

    private static <T> T bungkus(Class<T> jenis, Object asli, Kerja kerja) {
        InvocationHandler penangan = (p, cara, isi) -> cara.getDeclaringClass() == Object.class ? panggil(asli, cara, isi) : kerja.lakukan(cara, isi);
        return jenis.cast(Proxy.newProxyInstance(SumberTerhitung.class.getClassLoader(), new Class<?>[] {jenis}, penangan));
    }
}
