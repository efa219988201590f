package id.laju.satker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SatkerMapper {

    @Select("select * from satker where kode = #{kode}")
    Optional<Satker> cari(String kode);

    @Select("select * from satker order by nama")
    List<Satker> semua();

    @Insert("""
            insert into satker (kode, nama, singkatan, kota, zona, induk, kementerian, alamat, telepon, whatsapp, surel, situs, aktif)
            values (#{kode}, #{nama}, #{singkatan}, #{kota}, #{zona}, #{induk}, #{kementerian}, #{alamat}, #{telepon}, #{whatsapp}, #{surel}, #{situs}, #{aktif})""")
    void tambah(Satker satker);

    @Update("""
            update satker set nama = #{nama}, singkatan = #{singkatan}, kota = #{kota}, zona = #{zona}, induk = #{induk},
                kementerian = #{kementerian}, alamat = #{alamat}, telepon = #{telepon}, whatsapp = #{whatsapp}, surel = #{surel},
                situs = #{situs}, aktif = #{aktif} where kode = #{kode}""")
    void ubah(Satker satker);

    @Select("select kunci, nilai from pengaturan_satker where satker = #{satker}")
    List<GudangSatker.Pengaturan> pengaturan(String satker);

    @Select("select versi from versi_induk")
    long versiInduk();

    @Insert("""
            insert into pengaturan_satker values (#{satker}, #{kunci}, #{nilai})
            on conflict (satker, kunci) do update set nilai = excluded.nilai""")
    void atur(String satker, String kunci, String nilai);

    @Select("select nama, sampai from nama_lama_satker where satker = #{kode} order by sampai desc")
    List<NamaLama> namaLama(String kode);

    @Insert("""
            insert into nama_lama_satker values (#{kode}, #{nama}, #{sampai})
            on conflict (satker, nama) do update set sampai = excluded.sampai""")
    void simpanNamaLama(String kode, String nama, LocalDate sampai);
}
