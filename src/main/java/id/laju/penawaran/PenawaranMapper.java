package id.laju.penawaran;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PenawaranMapper {

    @Select("select * from penawaran where id = #{id}")
    Optional<Penawaran> cari(long id);

    @Select("select * from penawaran where id = #{id} for update")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Penawaran> kunci(long id);

    /** The version that counts: the living one, else the newest. */
    @Select("""
        select * from penawaran where permohonan_id = #{permohonanId}
        order by (status in ('DRAF', 'DISETUJUI', 'TERBIT', 'SETUJU')) desc, versi desc limit 1""")
    Optional<Penawaran> terakhir(long permohonanId);

    /** The same for each of these requests. */
    @Select("""
        <script>select distinct on (permohonan_id) * from penawaran
        where permohonan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach>
        order by permohonan_id, (status in ('DRAF', 'DISETUJUI', 'TERBIT', 'SETUJU')) desc, versi desc</script>""")
    List<Penawaran> terakhirSemua(@Param("ids") List<Long> permohonanId);

    @Select("select * from penawaran where permohonan_id = #{permohonanId} order by versi")
    List<Penawaran> semua(long permohonanId);

    @Select("""
        insert into penawaran (satker, permohonan_id, kasus, versi, tarif_per, total, disusun, disusun_oleh, luar_penerima, luar_cara)
        values (#{satker}, #{permohonanId}, #{kasus}, (select coalesce(max(versi), 0) + 1 from penawaran where permohonan_id = #{permohonanId}),
            #{tarifPer}, #{total}, #{kini}, #{oleh}, #{luarPenerima}, #{luarCara}) returning id""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long buat(String satker, long permohonanId, String kasus, LocalDate tarifPer, BigDecimal total, Instant kini, String oleh, String luarPenerima, String luarCara);

    @Insert("""
        insert into penawaran_baris (penawaran_id, urutan, jenis, sampel_id, parameter_id, pos_id, kelompok, uraian, satuan, banyak, harga, dasar, dokumen, berkas_id)
        values (#{penawaranId}, #{b.urutan}, #{b.jenis}, #{b.sampelId}, #{b.parameterId}, #{b.posId}, #{b.kelompok}, #{b.uraian}, #{b.satuan},
            #{b.banyak}, #{b.harga}, #{b.dasar}, #{b.dokumen}, #{b.berkasId})""")
    void tambah(long penawaranId, BarisPenawaran b);

    @Select("select id, urutan, jenis, sampel_id, parameter_id, pos_id, kelompok, uraian, satuan, banyak, harga, dasar, dokumen, berkas_id from penawaran_baris where penawaran_id = #{id} order by urutan")
    List<BarisPenawaran> baris(long id);

    @Update("""
        update penawaran set status = 'DISETUJUI', disetujui = #{kini}, disetujui_oleh = #{oleh}, total = #{total}
        where id = #{id} and status = 'DRAF'""")
    int setujui(long id, BigDecimal total, Instant kini, String oleh);

    @Update("""
        update penawaran set status = 'TERBIT', nomor = #{nomor}, dokumen_id = #{dokumenId}, berlaku_sampai = #{sampai}, diterbitkan = #{kini}
        where id = #{id} and status = 'DISETUJUI'""")
    int terbitkan(long id, String nomor, UUID dokumenId, Instant sampai, Instant kini);

    @Update("update penawaran set menurut_daftar = true where id = #{id} and status = 'DRAF'")
    void menurutDaftar(long id);

    @Select("select menurut_daftar from penawaran where id = #{id}")
    boolean iniMenurutDaftar(long id);

    @Update("update penawaran set status = 'SETUJU', dijawab = #{kini}, dijawab_oleh = #{oleh} where id = #{id} and status = 'TERBIT'")
    int setuju(long id, Instant kini, String oleh);

    @Update("""
        update penawaran set status = #{status}, alasan = #{alasan}, dijawab = #{dijawab}, dijawab_oleh = #{oleh}
        where id = #{id} and status in ('DRAF', 'DISETUJUI', 'TERBIT')""")
    int akhiri(long id, StatusPenawaran status, String alasan, Instant dijawab, String oleh);

    /** The consent stays with it. */
    @Update("""
        update penawaran set status = 'DIGANTI', alasan = #{alasan}, diganti = #{kini}, diganti_oleh = #{oleh} where id = #{id} and status = 'SETUJU'""")
    int ganti(long id, String alasan, Instant kini, String oleh);

    /** The customer wants other days; that is the answer which stays with it. */
    @Update("""
        update penawaran set status = 'DIGANTI', alasan = #{alasan}, dijawab = #{kini}, dijawab_oleh = #{oleh}, diganti = #{kini}, diganti_oleh = #{oleh}
        where id = #{id} and status = 'TERBIT'""")
    int dijadwalUlang(long id, String alasan, Instant kini, String oleh);

    @Select("""
        select teks from penawaran_ketentuan where untuk = #{untuk} and satker is not distinct from
            (select max(satker) from penawaran_ketentuan where satker = #{satker} and untuk = #{untuk}) order by urutan""")
    List<String> ketentuan(String satker, JenisKetentuan untuk);
}
