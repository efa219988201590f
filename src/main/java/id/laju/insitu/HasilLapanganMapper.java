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

    @Insert("""
        insert into contoh_ulang (sampel_id, petugas, tiba, selesai, saksi_nama, nomor_contoh, titik, lintang, bujur, diambil, metode, kondisi, jumlah, wadah, pengawet, identitas,
            dicatat, dicatat_oleh)
        values (#{c.sampelId}, #{petugas}, #{tiba}, #{selesai}, #{saksi}, #{c.nomorContoh}, #{c.titik}, #{c.lintang}, #{c.bujur}, #{c.diambil}, #{c.metode}, #{c.kondisi}, #{c.jumlah},
            #{c.wadah}, #{c.pengawet}, #{c.identitas}, #{kini}, #{oleh})""")
    void simpanUlang(String petugas, Instant tiba, Instant selesai, String saksi, @Param("c") ContohLapangan contoh, Instant kini, String oleh);

    /** The newest; empty when the first one was good enough. */
    @Select("select * from contoh_ulang where sampel_id = #{sampelId} order by id desc limit 1")
    Optional<ContohUlang> ulang(long sampelId);

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
