package id.laju.person;

/** What a request asks for. @param skemaId null until it is chosen @param pelatih who trained the participants; null for nobody known */
record PermohonanPerson(long permohonanId, Long skemaId, String pelatih) {
}
