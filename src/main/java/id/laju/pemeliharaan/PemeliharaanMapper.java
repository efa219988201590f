package id.laju.pemeliharaan;

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
interface PemeliharaanMapper {

    String BARIS = "select p.id, p.sertifikat_id, s.satker, s.pelanggan_id, p.ke, p.kegiatan, p.kasus, p.diingatkan, p.jatuh_tempo, p.batas, p.permintaan, p.diminta, p.permohonan_id, p.diajukan, p.hasil, "
        + "p.selesai from pemeliharaan_sertifikat p join sertifikat s on s.id = p.sertifikat_id ";

    @Select(BARIS + "where p.id = #{id}")
    Optional<Pemeliharaan> cari(long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = BARIS + "where p.id = #{id} for update of p")
    Optional<Pemeliharaan> kunci(long id);

    /** The one that runs. */
    @Select(BARIS + "where p.sertifikat_id = #{sertifikatId} and p.hasil is null")
    Optional<Pemeliharaan> berjalan(long sertifikatId);

    @Select(BARIS + "where p.kasus = #{kasus}")
    Optional<Pemeliharaan> denganKasus(String kasus);

    /** The certificate over which this case watches, or about whose state it writes a letter. */
    @Select("select sertifikat_id from pemeliharaan_sertifikat where kasus = #{kasus} union select sertifikat_id from surat_sertifikat where kasus = #{kasus}")
    Optional<Long> sertifikatKasus(String kasus);

    @Select(BARIS + "where p.permohonan_id = #{permohonanId} and p.hasil is null")
    Optional<Pemeliharaan> untukPermohonan(long permohonanId);

    /** The one that runs for the certificate that a request names by its number, or for the one that took its place since. */
    @Select(BARIS + """
        join permohonan m on m.id = #{permohonanId} and m.satker = s.satker and m.pelanggan_id = s.pelanggan_id join sertifikasi c on c.permohonan_id = m.id and c.kegiatan = p.kegiatan
        where p.hasil is null and s.id in (with recursive rantai as (select d.id from sertifikat d where d.satker = m.satker and lower(d.nomor) = lower(c.sertifikat_lama)
            union select b.id from sertifikat b join rantai r on b.menggantikan_id = r.id) select id from rantai)
        order by s.id desc limit 1""")
    Optional<Pemeliharaan> menurutNomor(long permohonanId);

    @Select("""
        select s.id from sertifikat s where s.dirilis is not null and s.pelanggan_id is not null and s.keadaan in ('AKTIF', 'LINGKUP_DIKURANGI', 'DIBEKUKAN')
            and not exists (select from pemeliharaan_sertifikat p where p.sertifikat_id = s.id and p.hasil is null) order by s.id""")
    List<Long> tanpaPenjaga();

    @Select(BARIS + "where p.sertifikat_id = #{sertifikatId} order by p.id")
    List<Pemeliharaan> semua(long sertifikatId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = "select id from sertifikat where id = #{sertifikatId} for update")
    long kunciSertifikat(long sertifikatId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into pemeliharaan_sertifikat (sertifikat_id, ke, kegiatan, diingatkan, jatuh_tempo, batas, dimulai)
        values (#{sertifikatId}, #{j.ke}, #{j.kegiatan}, #{j.diingatkan}, #{j.jatuhTempo}, #{j.batas}, #{kini}) returning id""")
    long mulai(@Param("sertifikatId") long sertifikatId, @Param("j") Jadwal j, @Param("kini") Instant kini);

    @Update("update pemeliharaan_sertifikat set kasus = #{kasus} where id = #{id}")
    void beriKasus(long id, String kasus);

    @Update("update pemeliharaan_sertifikat set permintaan = #{permintaan}, diminta = #{diminta} where id = #{id}")
    void minta(long id, String permintaan, LocalDate diminta);

    @Update("update pemeliharaan_sertifikat set batas = #{batas}, permintaan = null, diminta = null where id = #{id}")
    void beriWaktu(long id, LocalDate batas);

    @Update("update pemeliharaan_sertifikat set permohonan_id = #{permohonanId} where id = #{id}")
    void kaitkan(long id, Long permohonanId);

    @Update("update pemeliharaan_sertifikat set diajukan = #{kini} where id = #{id}")
    void ajukan(long id, Instant kini);

    @Update("update pemeliharaan_sertifikat set hasil = #{hasil}, selesai = #{kini}, permintaan = null, diminta = null where id = #{id} and hasil is null")
    int selesai(long id, String hasil, Instant kini);

    @Insert("insert into catatan_pemeliharaan (pemeliharaan_id, jenis, alasan, dasar, tanggal, oleh, pada) values (#{id}, #{c.jenis}, #{c.alasan}, #{c.dasar}, #{c.tanggal}, #{c.oleh}, #{c.pada})")
    void catat(@Param("id") long id, @Param("c") CatatanPemeliharaan c);

    /** Newest first. */
    @Select("select jenis, alasan, dasar, tanggal, oleh, pada from catatan_pemeliharaan where pemeliharaan_id = #{id} order by id desc")
    List<CatatanPemeliharaan> catatan(long id);
}
