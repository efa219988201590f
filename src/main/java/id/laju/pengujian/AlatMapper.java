package id.laju.pengujian;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AlatMapper {

    record Keadaan(KeadaanAlat keadaan, String alasan, String oleh, Instant pada) {
    }

    String DAFTAR = """
        from alat a where a.satker = #{satker} and (#{h.cari}::text is null or a.kode ilike #{h.pola} or a.nama ilike #{h.pola} or a.nomor_seri ilike #{h.pola}
            or exists (select from kalibrasi_alat k where k.alat_id = a.id and k.nomor_sertifikat ilike #{h.pola}))
        """;

    @Select("<script>select a.* " + DAFTAR + """
        order by <choose>
            <when test="h.urut == 'kode'">a.kode <if test="h.turun">desc</if></when>
            <when test="h.urut == 'nama'">lower(a.nama) <if test="h.turun">desc</if>, a.kode</when>
            <when test="h.urut == 'sampai'">a.kalibrasi_sampai <if test="h.turun">desc</if> nulls last, a.kode</when>
            <otherwise>a.keadaan = 'DIHENTIKAN', a.kode</otherwise>
        </choose> limit #{h.ukuran} offset #{h.lewati}</script>""")
    List<Alat> daftar(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select("select count(*) " + DAFTAR)
    long banyak(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select("select * from alat where satker = #{satker} order by keadaan <> 'DIPAKAI', kode")
    List<Alat> semua(String satker);

    @Select("select * from alat where satker = #{satker} and id = #{id}")
    Optional<Alat> cari(String satker, long id);

    /**
     * As it was on that day: its state at the end of it, and the last calibration that found it fit until then. What came from an old register without
     * a certificate has no first day.
     */
    String PADA = """
        select a.id, a.satker, a.kode, a.nama, a.lab_id, a.nomor_seri, a.perlu_kalibrasi, a.ingatkan_hari, k.tanggal kalibrasi_terakhir,
            coalesce(k.sampai, case when not exists (select from kalibrasi_alat y where y.alat_id = a.id) then a.kalibrasi_sampai end) kalibrasi_sampai,
            coalesce((select keadaan from keadaan_alat x where x.alat_id = a.id and x.pada < #{akhir} order by x.id desc limit 1),
                (select keadaan from keadaan_alat x where x.alat_id = a.id order by x.id limit 1), a.keadaan) keadaan, a.pengingat
        from alat a left join lateral (select tanggal, sampai from kalibrasi_alat x where x.alat_id = a.id and x.laik
            and (x.tanggal <= #{hari} or x.nomor_sertifikat is null) order by x.nomor_sertifikat is null, x.tanggal desc, x.id desc limit 1) k on true
        where a.satker = #{satker}
        """;

    /** All as they were on that day, by code. @param akhir first moment after that day */
    @Select(PADA + "order by a.kode")
    List<Alat> semuaPada(String satker, LocalDate hari, Instant akhir);

    /** @param akhir first moment after that day */
    @Select(PADA + "and a.id = #{id}")
    Optional<Alat> pada(String satker, long id, LocalDate hari, Instant akhir);

    @Select("select * from alat where id = #{id}")
    Optional<Alat> satu(long id);

    @Select("select * from alat where satker = #{satker} and id = #{id} for update")
    Optional<Alat> kunci(String satker, long id);

    /** In use and to be calibrated, of all satker. */
    @Select("select * from alat where keadaan = 'DIPAKAI' and perlu_kalibrasi order by id")
    List<Alat> perluDiingatkan();

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into alat (satker, kode, nama, lab_id, nomor_seri, perlu_kalibrasi, ingatkan_hari, keadaan)
        values (#{satker}, #{kode}, #{nama}, #{labId}, #{nomorSeri}, #{perluKalibrasi}, #{ingatkanHari}, 'DIPAKAI') returning id""")
    long tambah(Alat alat);

    @Update("""
        update alat set kode = #{kode}, nama = #{nama}, lab_id = #{labId}, nomor_seri = #{nomorSeri}, perlu_kalibrasi = #{perluKalibrasi},
            ingatkan_hari = #{ingatkanHari}
        where id = #{id} and satker = #{satker}""")
    void ubah(Alat alat);

    @Insert("""
        insert into kalibrasi_alat (alat_id, tanggal, sampai, nomor_sertifikat, lembaga, laik, catatan, berkas, oleh, pada)
        values (#{alatId}, #{tanggal}, #{sampai}, #{nomorSertifikat}, #{lembaga}, #{laik}, #{catatan}, #{berkas}, #{oleh}, #{pada})""")
    void catatKalibrasi(KalibrasiAlat k);

    /** The row of the instrument shows the newest one; a later entry of an older one changes nothing there. */
    @Update("""
        update alat a set kalibrasi_terakhir = k.tanggal, kalibrasi_sampai = k.sampai
        from (select tanggal, sampai from kalibrasi_alat where alat_id = #{id} and laik order by tanggal desc, id desc limit 1) k where a.id = #{id}""")
    void tampilkanKalibrasi(long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = "update alat set pengingat = pengingat + 1 where id = #{id} returning *")
    Alat mulaiPengingat(long id);

    @Insert("insert into keadaan_alat (alat_id, keadaan, alasan, oleh, pada) values (#{id}, #{keadaan}, #{alasan}, #{oleh}, #{pada})")
    void catatKeadaan(long id, KeadaanAlat keadaan, String alasan, String oleh, Instant pada);

    /** Last day of a result that counts and was measured with it; null for none. */
    @Select("""
        select max(h.tanggal) from hasil_uji h where h.alat_id = #{id}
            and not exists (select from hasil_uji y where y.pilihan_id = h.pilihan_id and y.versi > h.versi)""")
    LocalDate terakhirDipakai(long id);

    /** End of the last visit to a customer that began by then and that it was taken along to, at most that moment; null for none. */
    @Select("""
        select max(least(coalesce(h.selesai, j.selesai), #{kini})) from alat_lapangan l join jadwal_lapangan j on j.id = l.jadwal_id left join hasil_lapangan h on h.jadwal_id = j.id
        where l.alat_id = #{id} and j.keadaan in ('BERSURAT', 'SELESAI') and coalesce(h.tiba, j.mulai) <= #{kini}""")
    Instant terakhirDibawa(long id, Instant kini);

    @Update("update alat set keadaan = #{keadaan} where id = #{id}")
    void keadaan(long id, KeadaanAlat keadaan);

    /** Newest first. */
    @Select("select * from kalibrasi_alat where alat_id = #{id} order by tanggal desc, id desc")
    List<KalibrasiAlat> kalibrasi(long id);

    /** Newest first. */
    @Select("select keadaan, alasan, oleh, pada from keadaan_alat where alat_id = #{id} order by id desc")
    List<Keadaan> riwayatKeadaan(long id);
}
