package id.laju.insitu;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface HasilLapanganMapper {

    /** Signatures belong to the visit, as in {@code foto_lapangan}. */
    String FOTO_ULANG = "select f.id, 0 jadwal_id, case when f.jenis = 'FOTO' then f.sampel_id end sampel_id, f.jenis, f.berkas_id, f.oleh, f.pada from foto_ulang f ";

    String ULANG = "select u.*, b.nomor berita_acara_nomor, b.dokumen_id berita_acara_id from contoh_ulang u left join berita_acara_ulang b on b.ulang_id = u.id ";

    @Insert("""
        insert into hasil_lapangan (jadwal_id, tiba, selesai, saksi_nama, saksi_jabatan, catatan, dicatat, dicatat_oleh)
        values (#{jadwalId}, #{tiba}, #{selesai}, #{saksiNama}, #{saksiJabatan}, #{catatan}, #{dicatat}, #{dicatatOleh})""")
    void simpan(HasilLapangan hasil);

    @Insert("""
        insert into contoh_lapangan (sampel_id, jadwal_id, nomor_contoh, titik, lintang, bujur, diambil, metode, kondisi, jumlah, wadah, pengawet, identitas)
        values (#{sampelId}, #{jadwalId}, #{nomorContoh}, #{titik}, #{lintang}, #{bujur}, #{diambil}, #{metode}, #{kondisi}, #{jumlah}, #{wadah}, #{pengawet}, #{identitas})""")
    void simpanContoh(ContohLapangan contoh);

    @Select("select * from hasil_lapangan where jadwal_id = #{jadwalId}")
    Optional<HasilLapangan> cari(long jadwalId);

    @Select("select * from contoh_lapangan where jadwal_id = #{jadwalId} order by sampel_id")
    List<ContohLapangan> contoh(long jadwalId);

    @Select("select * from contoh_lapangan where sampel_id = #{sampelId}")
    Optional<ContohLapangan> contohSampel(long sampelId);

    /** @return its id */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into contoh_ulang (sampel_id, petugas, tiba, selesai, saksi_nama, saksi_jabatan, nomor_contoh, titik, lintang, bujur, diambil, metode, kondisi, jumlah, wadah, pengawet, identitas,
            dicatat, dicatat_oleh)
        values (#{c.sampelId}, #{petugas}, #{tiba}, #{selesai}, #{saksi}, #{jabatan}, #{c.nomorContoh}, #{c.titik}, #{c.lintang}, #{c.bujur}, #{c.diambil}, #{c.metode}, #{c.kondisi}, #{c.jumlah},
            #{c.wadah}, #{c.pengawet}, #{c.identitas}, #{kini}, #{oleh}) returning id""")
    long simpanUlang(@Param("petugas") String petugas, @Param("tiba") Instant tiba, @Param("selesai") Instant selesai, @Param("saksi") String saksi, @Param("jabatan") String jabatan,
        @Param("c") ContohLapangan contoh, @Param("kini") Instant kini, @Param("oleh") String oleh);

    /** Of a taking that is not reported yet. */
    @Select(FOTO_ULANG + "where f.sampel_id = #{sampelId} and f.ulang_id is null order by f.id")
    List<FotoLapangan> fotoUlang(long sampelId);

    /** Of the takings of an order that were reported. */
    @Select(FOTO_ULANG + "join sampel s on s.id = f.sampel_id where s.permohonan_id = #{permohonanId} and f.ulang_id is not null order by f.id")
    List<FotoLapangan> fotoUlangOrder(long permohonanId);

    /** Of one taking that was reported. */
    @Select(FOTO_ULANG + "where f.ulang_id = #{ulangId} order by f.id")
    List<FotoLapangan> fotoDiambilUlang(long ulangId);

    @Insert("insert into berita_acara_ulang (ulang_id, nomor, dokumen_id) values (#{ulangId}, #{nomor}, #{dokumen})")
    void beritaAcaraUlang(long ulangId, String nomor, UUID dokumen);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into foto_ulang (sampel_id, jenis, berkas_id, oleh, pada) values (#{sampelId}, #{jenis}, #{berkas}, #{oleh}, #{kini}) returning id""")
    long tambahFotoUlang(@Param("sampelId") long sampelId, @Param("jenis") JenisFoto jenis, @Param("berkas") UUID berkas, @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Delete("delete from foto_ulang where id = #{id}")
    void hapusFotoUlang(long id);

    /** Those of a taking that came to nothing. */
    @Delete("delete from foto_ulang where sampel_id = #{sampelId} and ulang_id is null")
    void buangFotoUlang(long sampelId);

    @Update("update foto_ulang set ulang_id = #{ulangId} where sampel_id = #{sampelId} and ulang_id is null")
    void ikatFotoUlang(long sampelId, long ulangId);

    /** Officers of the visit that brought it. */
    @Select("select r.staf from contoh_lapangan c join regu_lapangan r on r.jadwal_id = c.jadwal_id where c.sampel_id = #{sampelId} order by r.staf")
    List<String> petugasContoh(long sampelId);

    /** The newest; empty when the first one was good enough. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(ULANG + "where u.sampel_id = #{sampelId} order by u.id desc limit 1")
    Optional<ContohUlang> ulang(long sampelId);

    /** All of an order, in the order they were reported. */
    @Select(ULANG + "join sampel s on s.id = u.sampel_id where s.permohonan_id = #{permohonanId} order by u.id")
    List<ContohUlang> ulangOrder(long permohonanId);

    @Update("update hasil_lapangan set berita_acara_nomor = #{nomor}, berita_acara_id = #{dokumen} where jadwal_id = #{jadwalId}")
    void beritaAcara(long jadwalId, String nomor, UUID dokumen);

    @Select("select * from foto_lapangan where jadwal_id = #{jadwalId} order by id")
    List<FotoLapangan> foto(long jadwalId);

    @Select("select * from foto_lapangan where id = #{id}")
    Optional<FotoLapangan> satuFoto(long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into foto_lapangan (jadwal_id, sampel_id, jenis, berkas_id, oleh, pada) values (#{jadwalId}, #{sampelId}, #{jenis}, #{berkas}, #{oleh}, #{kini}) returning id""")
    long tambahFoto(@Param("jadwalId") long jadwalId, @Param("sampelId") Long sampelId, @Param("jenis") JenisFoto jenis, @Param("berkas") UUID berkas,
        @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Delete("delete from foto_lapangan where id = #{id}")
    void hapusFoto(long id);
}
