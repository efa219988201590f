package id.laju.pengaduan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PengaduanMapper {

    /** Numbers begin again each year, so they are sorted by when they were given. */
    Map<String, String> KOLOM = Map.of("nomor", "terdaftar", "diterima", "dibuat", "pelapor", "lower(pelapor)", "jenis", "jenis", "saluran", "saluran", "keadaan", "status", "perihal", "lower(perihal)");

    /** Those that run first. */
    String BAWAAN = "selesai is not null";

    String MILIK = """
        from pengaduan where satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and (#{h.pola}::text is null or nomor ilike #{h.pola} or nomor_luar ilike #{h.pola} or perihal ilike #{h.pola} or pelapor ilike #{h.pola})
        """;

    /** Of the list of a customer, newest first. */
    String BAWAAN_SAYA = "id desc";

    String MILIK_SAYA = """
        from pengaduan where pelanggan_id = #{pelangganId}
            and (#{h.pola}::text is null or nomor ilike #{h.pola} or jawaban_nomor ilike #{h.pola} or perihal ilike #{h.pola} or uraian ilike #{h.pola})
        """;

    @Select("select * from pengaduan where id = #{id}")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Pengaduan> cari(long id);

    @Select("select * from pengaduan where id = #{id} for update")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Pengaduan> kunci(long id);

    @Select("select * from pengaduan where asal_id = #{asalId}")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Pengaduan> bandingAtas(long asalId);

    /** About an order, in the order in which they came; without what nobody registered, for anybody may write the number of an order, and what turned out to be none. */
    @Select("select * from pengaduan where permohonan_id = #{permohonanId} and nomor is not null and status <> 'BUKAN' order by id")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    List<Pengaduan> tentang(long permohonanId);

    @Select("select * " + MILIK_SAYA + " order by ${urut}, id desc limit #{h.ukuran} offset #{h.lewati}")
    List<Pengaduan> milik(@Param("pelangganId") long pelangganId, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + MILIK_SAYA)
    long banyakMilik(@Param("pelangganId") long pelangganId, @Param("h") PermintaanHalaman h);

    @Select("select count(*) from pengaduan where pelanggan_id = #{pelangganId} and (status = 'PERLU_DILENGKAPI' or status = 'DIJAWAB' and jenis = 'PENGADUAN')")
    int menunggu(long pelangganId);

    @Select("select * " + MILIK + " order by ${urut}, id desc limit #{h.ukuran} offset #{h.lewati}")
    List<Pengaduan> daftar(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + MILIK)
    long banyak(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h);

    @Select("""
        insert into pengaduan (satker, jenis, saluran, pelanggan_id, pelapor, telepon, surel, alamat, permohonan_id, order_ditulis, asal_id, perihal, uraian, surat_nomor, surat_tanggal, nomor_luar,
            dibuat, dibuat_oleh)
        values (#{satker}, #{jenis}, #{i.saluran}, #{pelangganId}, #{i.pelapor}, #{i.telepon}, #{i.surel}, #{i.alamat}, #{permohonanId}, #{i.order}, #{asalId}, #{i.perihal}, #{i.uraian}, #{i.suratNomor},
            #{i.suratTanggal}, #{i.nomorLuar}, #{kini}, #{oleh}) returning id""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long buat(String satker, Pengaduan.Jenis jenis, Long pelangganId, Long permohonanId, Long asalId, @Param("i") IsianPengaduan i, Instant kini, String oleh);

    @Update("update pengaduan set permohonan_id = #{permohonanId}, surat_nomor = coalesce(#{nomor}, surat_nomor), surat_tanggal = coalesce(#{tanggal}, surat_tanggal) where id = #{id}")
    void lengkapiRegistrasi(long id, Long permohonanId, String nomor, LocalDate tanggal);

    /** @param order which an appeal names, where none was typed */
    @Update("update pengaduan set jenis = #{jenis}, order_ditulis = coalesce(order_ditulis, #{order,jdbcType=VARCHAR}) where id = #{id}")
    void jenis(long id, Pengaduan.Jenis jenis, String order);

    @Update("update pengaduan set permohonan_id = #{permohonanId} where id = #{id}")
    void order(long id, long permohonanId);

    @Update("update pengaduan set tanggapan = #{tanggapan}, tanggapan_oleh = #{oleh} where id = #{id}")
    void tanggapan(long id, String tanggapan, String oleh);

    @Update("update pengaduan set status = 'TERDAFTAR', nomor = #{nomor}, terdaftar = #{kini} where id = #{id} and nomor is null")
    void daftarkan(long id, String nomor, Instant kini);

    @Update("update pengaduan set status = #{status} where id = #{id}")
    void status(long id, StatusPengaduan status);

    @Update("update pengaduan set status = #{status}, catatan = #{catatan} where id = #{id}")
    void catat(long id, StatusPengaduan status, String catatan);

    @Update("update pengaduan set status = 'PERLU_DILENGKAPI', catatan = #{catatan}, kurang_ke = kurang_ke + 1 where id = #{id}")
    void kurang(long id, String catatan);

    @Update("update pengaduan set status = #{status}, selesai = #{kini} where id = #{id} and selesai is null")
    void akhiri(long id, StatusPengaduan status, Instant kini);

    @Update("update pengaduan set status = 'TERDAFTAR', tambahan = concat_ws(E'\\n\\n', tambahan, #{tambahan}) where id = #{id}")
    void tambah(long id, String tambahan);

    @Insert("insert into pengaduan_berkas (pengaduan_id, berkas_id, oleh, dibuat) values (#{id}, #{berkas}, #{oleh}, #{kini})")
    void lampirkan(long id, UUID berkas, String oleh, Instant kini);

    /** In the order in which they came. */
    @Select("select p.pengaduan_id, row_number() over (order by p.id) ke, p.berkas_id, b.nama from pengaduan_berkas p join berkas b on b.id = p.berkas_id where p.pengaduan_id = #{id} order by p.id")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    List<LampiranPengaduan> lampiran(long id);

    @Select("select * from pengaduan where satker = #{satker} and nomor = #{nomor}")
    Optional<Pengaduan> denganNomor(String satker, String nomor);

    @Update("update pengaduan set status = #{status}, penangan = #{penangan}, pemutus = #{pemutus}, catatan = #{catatan} where id = #{id}")
    void tunjuk(long id, StatusPengaduan status, String penangan, String pemutus, String catatan);

    @Update("""
        update pengaduan set status = 'MENUNGGU_PUTUSAN', temuan = #{temuan}, tindakan = #{tindakan}, usul = #{usul}, keterlambatan = #{keterlambatan} where id = #{id}""")
    void tangani(long id, String temuan, String tindakan, Putusan usul, boolean keterlambatan);

    @Update("update pengaduan set status = 'DIPUTUS', putusan = #{putusan}, pertimbangan = #{pertimbangan}, penanda = #{penanda}, diputus = #{kini} where id = #{id}")
    void putuskan(long id, Putusan putusan, String pertimbangan, String penanda, Instant kini);

    @Update("update pengaduan set penanda = #{penanda}, jawaban_nomor = #{nomor}, dokumen_id = #{dokumen} where id = #{id}")
    void surat(long id, String penanda, String nomor, UUID dokumen);

    @Update("update pengaduan set penanda = #{penanda} where id = #{id}")
    void penanda(long id, String penanda);

    @Update("update pengaduan set dokumen_id = null, jawaban_ke = jawaban_ke + 1, penanda = #{penanda}, status = #{status} where id = #{id}")
    void tarikSurat(long id, String penanda, StatusPengaduan status);
}
