package id.laju.pelanggan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PenggunaMapper {

    String KOLOM = "select id, pelanggan, username, surel, nama, jabatan, hp, sandi is not null as bersandi, aktif from pengguna ";

    record BarisLogin(long penggunaId, long pelangganId, String satker, String username, String nama, String bentukBadan,
            String namaPelanggan, String sandi, boolean aktif, int versi, String peran) {
    }

    @Select("""
        select g.id as pengguna_id, p.id as pelanggan_id, p.satker, g.username, g.nama, p.bentuk_badan, p.nama as nama_pelanggan, g.sandi,
            g.aktif and p.status = 'AKTIF' and g.sandi is not null as aktif, g.versi,
            (select string_agg(r.peran, ',' order by r.peran) from pengguna_peran r where r.pengguna = g.id) as peran
        from pengguna g join pelanggan p on p.id = g.pelanggan
        where g.username = lower(#{nama}) or lower(g.surel) = lower(#{nama})
        order by g.username = lower(#{nama}) desc, aktif desc, g.id
        """)
    List<BarisLogin> login(String nama);

    /** Of an active customer; active users first, because staff act there also when none of the customer's own people may any more. */
    @Select("""
        select g.id as pengguna_id, p.id as pelanggan_id, p.satker, g.username, g.nama, p.bentuk_badan, p.nama as nama_pelanggan, g.sandi, true as aktif, g.versi, null as peran
        from pengguna g join pelanggan p on p.id = g.pelanggan
        where p.id = #{pelanggan} and p.status = 'AKTIF' order by g.aktif desc, g.id limit 1
        """)
    Optional<BarisLogin> wakil(long pelanggan);

    @Select("select versi from pengguna g join pelanggan p on p.id = g.pelanggan where g.id = #{id} and g.aktif and p.status = 'AKTIF'")
    Optional<Integer> versiAktif(long id);

    @Select("select peran from pengguna_peran where pengguna = #{id} order by peran")
    List<String> peran(long id);

    @Select(KOLOM + "where id = #{id}")
    Optional<Pengguna> cari(long id);

    @Select(KOLOM + "where pelanggan = #{pelanggan} order by aktif desc, nama")
    List<Pengguna> milik(long pelanggan);

    @Select(KOLOM + "where lower(surel) = lower(#{surel}) order by id")
    List<Pengguna> denganSurel(String surel);

    @Select(KOLOM + "g where g.pelanggan = #{pelanggan} and g.aktif and exists (select from pengguna_peran r where r.pengguna = g.id and r.peran = #{peran}) order by id")
    List<Pengguna> berperan(long pelanggan, String peran);

    @Select("""
        insert into pengguna (pelanggan, username, surel, nama, jabatan, hp, sandi, dibuat)
        values (#{pelanggan}, #{username}, #{surel}, #{nama}, #{jabatan}, #{hp}, #{sandi}, #{saat}) returning id
        """)
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long tambah(long pelanggan, String username, String surel, String nama, String jabatan, String hp, String sandi, Instant saat);

    @Insert("insert into pengguna_peran values (#{id}, #{peran})")
    void beriPeran(long id, String peran);

    @Delete("delete from pengguna_peran where pengguna = #{id}")
    void cabutPeran(long id);

    @Update("update pengguna set sandi = #{sandi}, versi = versi + 1 where id = #{id}")
    void ubahSandi(long id, String sandi);

    @Update("update pengguna set aktif = #{aktif}, versi = versi + 1 where id = #{id}")
    void aktifkan(long id, boolean aktif);

    @Update("update pengguna set versi = versi + 1 where id = #{id}")
    void naikkanVersi(long id);

    @Select("select exists (select from pengguna where username = #{username} and pelanggan <> #{kecuali})")
    boolean dipakai(String username, long kecuali);

    @Update("""
        update pengguna set username = #{username}, surel = #{surel}, nama = #{nama}, jabatan = #{jabatan}, hp = #{hp} where id = #{id}
        """)
    void ubah(long id, String username, String surel, String nama, String jabatan, String hp);

    /** Serialises changes of the users of one organisation, so that two people cannot remove each other as the last one. */
    @Select("select id from pelanggan where id = #{pelanggan} for update")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Long kunciPelanggan(long pelanggan);

    @Select("select sandi from pengguna where id = #{id}")
    String sandi(long id);
}
