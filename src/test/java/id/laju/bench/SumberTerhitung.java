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
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts below the pool what reaches PostgreSQL: commits, statements, each part of a batch as a statement, and how often the driver waits for an answer. */
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
        kolam.getDataSourceProperties().forEach((nama, isi) -> atur(asli, nama.toString(), isi.toString()));
        kolam.setDataSource(new SumberTerhitung(asli, hitungan));
    }

    private static void atur(PGSimpleDataSource asli, String nama, String isi) {
        try {
            asli.setProperty(nama, isi);
        } catch (SQLException e) {
            throw new IllegalArgumentException(nama, e);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection asli = super.getConnection();
        AtomicBoolean terbuka = new AtomicBoolean();
        return bungkus(Connection.class, asli, (cara, isi) -> sambungan(asli, terbuka, cara, isi));
    }

    private Object sambungan(Connection asli, AtomicBoolean terbuka, Method cara, Object[] isi) throws Throwable {
        Object hasil = panggil(asli, cara, isi);
        String nama = cara.getName();
        if (nama.equals("commit")) {
            hitungan.transaksi();
        }
        // The driver begins a transaction along with its first statement and ends only one that has begun.
        if ((nama.equals("commit") || nama.equals("rollback") || nama.equals("setAutoCommit")) && terbuka.getAndSet(false)) {
            hitungan.perjalanan();
        }
        String sql = isi != null && isi.length > 0 && isi[0] instanceof String s ? s : "";
        return switch (nama) {
            case "prepareStatement" -> bungkus(PreparedStatement.class, hasil, (c, i) -> perkataan(asli, terbuka, hasil, sql, c, i));
            case "prepareCall" -> bungkus(CallableStatement.class, hasil, (c, i) -> perkataan(asli, terbuka, hasil, sql, c, i));
            case "createStatement" -> bungkus(Statement.class, hasil, (c, i) -> perkataan(asli, terbuka, hasil, "", c, i));
            default -> hasil;
        };
    }

    private Object perkataan(Connection asli, AtomicBoolean terbuka, Object perkataan, String sql, Method cara, Object[] isi) throws Throwable {
        String nama = cara.getName();
        if (nama.equals("addBatch") || nama.startsWith("execute") && !nama.endsWith("Batch")) {
            hitungan.perkataan(isi != null && isi.length > 0 && isi[0] instanceof String s ? s : sql);
        }
        if (nama.startsWith("execute")) {
            hitungan.perjalanan();
            terbuka.set(!asli.getAutoCommit());
            if (asli.getAutoCommit()) {
                hitungan.transaksi();
            }
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
