package id.laju.tagihan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ImporMapper {

    String BALAI = "i.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})";
    String DICARI = BALAI + " and (#{h.pola}::text is null or i.nama ilike #{h.pola} or i.diunggah_oleh ilike #{h.pola})";
    String RINGKAS = """
        select i.id, i.satker, i.jenis, i.nama, i.diunggah, i.diunggah_oleh, i.pengeluaran, count(b.id)::int as baris,
            (count(*) filter (where b.keadaan = 'MENUNGGU'))::int as menunggu, (count(*) filter (where b.keadaan = 'LUNAS'))::int as lunas,
            (count(*) filter (where b.keadaan = 'REKONSILIASI'))::int as rekonsiliasi, (count(*) filter (where b.keadaan = 'SUDAH_ADA'))::int as sudah_ada,
            (count(*) filter (where b.keadaan = 'GAGAL'))::int as gagal,
            (select max(x.id) from impor_uang x where x.satker = i.satker and x.sidik = i.sidik and x.id < i.id) as sama_dengan
        from (select * from impor_uang i where\s""";
    String RINGKAS_SAMPAI = """
        ) i left join impor_uang_baris b on b.impor_id = i.id
        group by i.id, i.satker, i.jenis, i.nama, i.sidik, i.diunggah, i.diunggah_oleh, i.pengeluaran order by i.id desc""";

    @Select("""
        insert into impor_uang (satker, jenis, nama, sidik, pengeluaran, diunggah, diunggah_oleh) values (#{satker}, #{jenis}, #{nama}, #{sidik}, #{pengeluaran}, #{kini}, #{oleh})
        returning id""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long buat(String satker, SumberBerkas jenis, String nama, String sidik, int pengeluaran, Instant kini, String oleh);

    @Insert("""
        <script>insert into impor_uang_baris (impor_id, nomor, isi, kode_billing, ntpn, ntb, jumlah, dibayar_pada, bank, kanal, penyetor, tanpa_jam, keadaan, alasan) values
        <foreach item='b' collection='baris' separator=','>(#{id}, #{b.nomor}, #{b.isi}, #{b.kodeBilling}, #{b.ntpn}, #{b.ntb}, #{b.jumlah}, #{b.dibayarPada},
            #{b.bank}, #{b.kanal}, #{b.penyetor}, #{b.tanpaJam}, case when #{b.alasan}::text is null then #{keadaan} else 'GAGAL' end, #{b.alasan})</foreach></script>""")
    void simpan(@Param("id") long id, @Param("baris") List<BarisUang> baris, @Param("keadaan") KeadaanBaris keadaan);

    @Select(RINGKAS + "i.id = #{id}" + RINGKAS_SAMPAI)
    Optional<ImporUang> cari(long id);

    /** Satker of the file and who handed it in. */
    record Asal(String satker, String diunggahOleh) {
    }

    @Select("select satker, diunggah_oleh from impor_uang where id = #{id}")
    Asal asal(long id);

    /** Newest first. */
    @Select(RINGKAS + DICARI + " order by i.id desc limit #{h.ukuran} offset #{h.lewati}" + RINGKAS_SAMPAI)
    List<ImporUang> milik(String[] satker, PermintaanHalaman h);

    @Select("select count(*) from impor_uang i where " + DICARI)
    long banyak(String[] satker, PermintaanHalaman h);

    @Select("select * from impor_uang_baris where impor_id = #{id} and (#{keadaan}::text is null or keadaan = #{keadaan}) order by nomor limit #{h.ukuran} offset #{h.lewati}")
    List<ImporBaris> baris(long id, KeadaanBaris keadaan, PermintaanHalaman h);

    @Select("select count(*) from impor_uang_baris where impor_id = #{id} and (#{keadaan}::text is null or keadaan = #{keadaan})")
    long banyakBaris(long id, KeadaanBaris keadaan);

    /** Who paid with this NTPN, as the newest file says. */
    @Select("""
        select b.penyetor from impor_uang_baris b join impor_uang i on i.id = b.impor_id
        where i.satker = #{satker} and b.ntpn = #{ntpn} and b.penyetor is not null order by b.id desc limit 1""")
    Optional<String> penyetor(String satker, String ntpn);

    /** The next row that nobody works on, for the caller alone. @param batas taken before this moment it is free again */
    @Select("""
        update impor_uang_baris set diambil = #{kini} where id = (
            select id from impor_uang_baris where keadaan = 'MENUNGGU' and (diambil is null or diambil < #{batas}) order by id limit 1 for update skip locked)
        returning *""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<ImporBaris> ambil(Instant kini, Instant batas);

    @Update("update impor_uang_baris set keadaan = #{keadaan}, alasan = #{alasan}, pembayaran_id = #{pembayaranId} where id = #{id} and keadaan = 'MENUNGGU'")
    int tandai(long id, KeadaanBaris keadaan, String alasan, Long pembayaranId);
}
